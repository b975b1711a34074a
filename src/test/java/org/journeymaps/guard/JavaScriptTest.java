package org.journeymaps.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.testing.NodeScript;
import org.junit.Test;

/** Runs the scripts' own tests, the linter with its gates against raw HTML, the types and the format inside the build. */
public class JavaScriptTest {
    @Test
    public void passesItsUnitTests() throws IOException {
        List<String> command = new ArrayList<>(List.of("--test"));
        try (Stream<Path> files = Files.list(Path.of("src", "test", "js", "unit"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .forEach(command::add);
        }
        NodeScript.run("", command.toArray(String[]::new));
    }

    @Test
    public void isFormatted() {
        NodeScript.run(
                "",
                "node_modules/prettier/bin/prettier.cjs",
                "--check",
                "src/main/resources/js",
                "src/test/js",
                "eslint.config.mjs");
    }

    @Test
    public void keepsToTheTypesThatItStates() {
        NodeScript.run("", "node_modules/typescript/bin/tsc", "--project", "tsconfig.json");
    }

    @Test
    public void passesTheLinter() {
        NodeScript.run(
                "", "node_modules/eslint/bin/eslint.js", "--max-warnings=0", "src/main/resources/js", "src/test/js");
    }
}
