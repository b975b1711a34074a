package org.journeymaps.it;

import org.journeymaps.testing.NodeScript;
import org.junit.Test;

/** The screens in real Chromium: editing beside another person, and every screen in four languages and both themes. */
public class ScreensIT {
    @Test
    public void keepWhatIsEditedAndShowWhatOthersEdit() {
        run("editing");
    }

    @Test
    public void areWholeInFourLanguagesAndAt320Pixels() {
        run("languages");
    }

    @Test
    public void haveAWayBackForEveryStep() {
        run("order");
    }

    @Test
    public void bringWholeMapsOutAndIn() {
        run("exchange");
    }

    @Test
    public void showWhatTheReaderMayDoAndNoMore() {
        run("access");
    }

    @Test
    public void drawOfALargeMapOnlyWhatIsInSight() {
        run("large");
    }

    @Test
    public void leadANewcomerToAFirstMap() {
        run("starts");
    }

    @Test
    public void tellWhatWasChangedAndWhy() {
        run("history");
    }

    @Test
    public void compareAndRestoreVersions() {
        run("versions");
    }

    @Test
    public void showWhatOthersDoWithoutMovingMyCursor() {
        run("live");
    }

    @Test
    public void showTheMapInManyWays() {
        run("looking");
    }

    @Test
    public void areEditedByMenuKeyAndDraggingAndKeepWhatTheServerDidNotTake() {
        run("editor");
    }

    @Test
    public void serveAWorkshopAndTellWhatIsMissing() {
        run("workshop");
    }

    @Test
    public void editWhatIsNoText() {
        run("fields");
    }

    @Test
    public void keepALibraryOfPersonasAndShowAMapWithTheirEyes() {
        run("personas");
    }

    @Test
    public void sayWhatBacksAMapAndWhoAnswersForIt() {
        run("traits");
    }

    private static void run(String script) {
        NodeScript.needChromium();
        try (SandboxProcess sandbox = SandboxProcess.fresh(script)) {
            NodeScript.run(sandbox.url(""), "--test", "src/test/js/browser/" + script + ".mjs");
        }
    }
}
