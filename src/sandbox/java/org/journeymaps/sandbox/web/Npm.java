package org.journeymaps.sandbox.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** AUI's styles and scripts, installed by npm where Node is there. */
public final class Npm {
    private Npm() {}

    /** Installs the packages if they are missing; says in one line if they cannot be had. */
    public static Path install(Path project) {
        Path modules = project.resolve("node_modules");
        boolean possible = Files.exists(project.resolve("package-lock.json"));
        if (!isComplete(modules) && !(possible && run(project))) {
            System.out.println("Without Node and npm 20 or newer Jira's look is missing: pages come unstyled.");
        }
        return modules;
    }

    static boolean isComplete(Path modules) {
        return Files.exists(modules.resolve("@atlassian/aui/dist/aui/aui-prototyping.css"))
                && Files.exists(modules.resolve("jquery/dist/jquery.min.js"));
    }

    private static boolean run(Path project) {
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return npm.waitFor(3, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException e) {
            return false; // no npm on this machine
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
