package org.journeymaps.it;

import org.junit.Test;

/** The map as it is edited in real Chromium: beside other people, offline, by every means. */
public class EditingScreensIT {
    @Test
    public void keepWhatIsEditedAndShowWhatOthersEdit() {
        BrowserScript.run("editing");
    }

    @Test
    public void haveAWayBackForEveryStep() {
        BrowserScript.run("order");
    }

    @Test
    public void tellWhatWasChangedAndWhy() {
        BrowserScript.run("history");
    }

    @Test
    public void compareAndRestoreVersions() {
        BrowserScript.run("versions");
    }

    @Test
    public void showWhatOthersDoWithoutMovingMyCursor() {
        BrowserScript.run("live");
    }

    @Test
    public void areEditedByMenuKeyAndDraggingAndKeepWhatTheServerDidNotTake() {
        BrowserScript.run("editor");
    }

    @Test
    public void serveAWorkshopAndTellWhatIsMissing() {
        BrowserScript.run("workshop");
    }
}
