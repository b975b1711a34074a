package org.journeymaps.it;

import org.junit.Test;

/** What hangs on a map in real Chromium: personas, experience, fields, sources. */
public class RecordScreensIT {
    @Test
    public void editWhatIsNoText() {
        BrowserScript.run("fields");
    }

    @Test
    public void keepALibraryOfPersonas() {
        BrowserScript.run("personas");
    }

    @Test
    public void showAMapWithTheEyesOfItsPersonas() {
        BrowserScript.run("seen");
    }

    @Test
    public void sayWhatBacksAMapAndWhoAnswersForIt() {
        BrowserScript.run("traits");
    }

    /** T25. */
    @Test
    public void letPeopleSayWhatTheyThinkOfWhatIsThere() {
        BrowserScript.run("comments");
    }
}
