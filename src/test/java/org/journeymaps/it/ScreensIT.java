package org.journeymaps.it;

import org.junit.Test;

/** The screens in real Chromium: their ways in and out, every language, both themes, every size. */
public class ScreensIT {
    @Test
    public void areWholeInFourLanguagesAndAt320Pixels() {
        BrowserScript.run("languages");
    }

    @Test
    public void bringWholeMapsOutAndIn() {
        BrowserScript.run("exchange");
    }

    @Test
    public void showWhatTheReaderMayDoAndNoMore() {
        BrowserScript.run("access");
    }

    @Test
    public void drawOfALargeMapOnlyWhatIsInSight() {
        BrowserScript.run("large");
    }

    @Test
    public void leadANewcomerToAFirstMap() {
        BrowserScript.run("starts");
    }

    @Test
    public void showTheMapInManyWays() {
        BrowserScript.run("looking");
    }

    @Test
    public void showTheLanesOfTheTeamInItsOrder() {
        BrowserScript.run("lanes");
    }
}
