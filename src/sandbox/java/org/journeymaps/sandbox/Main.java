package org.journeymaps.sandbox;

import java.nio.file.Files;

/**
 * Starts the sandbox from the command line: {@code --jar=FILE [--port=2990] [--data=DIR] [--project=DIR]
 * [--node=1] [--db=URL --dbUser=NAME --dbPassword=WORD]}.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(arguments);
            if (!Files.isRegularFile(settings.jar())) {
                throw new StartFailure("there is no app at " + settings.jar() + "; build it first");
            }
            Sandbox sandbox = Sandbox.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop-sandbox"));
            System.out.println(sandbox.greeting());
        } catch (StartFailure e) {
            System.err.println("The sandbox did not start: " + e.getMessage());
            System.exit(1);
        }
    }
}
