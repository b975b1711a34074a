package org.journeymaps.mapfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.junit.Test;

/** Reads JSON as RFC 8259 has it and refuses everything else at once, with the place (QS5). */
public class JsonReaderTest {
    @Test
    public void readsWhatAnotherLibraryReads() {
        String text = "\uFEFF".substring(1)
                + " {\"a\":[1,-2.5,1e3,true,false,null,{}],\"\\u00e6\\n\\\"\":\"\uD83D\uDE00\\ud83d\\ude00\\/\"}\n";

        Map<String, Object> read = JsonReader.object(text);

        JsonNode other = MapFiles.read(text);
        assertThat(new ObjectMapper().<JsonNode>valueToTree(read).toString().replace("1E+3", "1000.0"))
                .isEqualTo(other.toString());
        assertThat((List<Object>) read.get("a")).startsWith(1, new BigDecimal("-2.5"));
    }

    @Test
    public void readsWhatItWrites() {
        Map<String, Object> value = Map.of("text", "\"\\\n\r\t\u0001\uD83D\uDE00 æ</script>");

        assertThat(JsonReader.object(JsonText.of(value))).isEqualTo(value);
    }

    @Test
    public void refusesWhatIsNoJsonObjectAndTellsWhere() {
        for (String text : List.of(
                "",
                "[]",
                "1",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"",
                "{\"a\":1}}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1e999}",
                "{'a':1}",
                "{\"a\":[1 2]}",
                "{\"a\":1}//",
                "\\",
                "{\"a\":" + "9".repeat(1000) + "}")) {
            Invalid refused = catchThrowableOfType(Invalid.class, () -> JsonReader.object(text));
            assertThat(refused).as(text).isNotNull();
            assertThat(refused.faults().get(0).field()).isEqualTo("$");
        }
        assertThat(catchThrowableOfType(Invalid.class, () -> JsonReader.object("{\n  \"a\": x}"))
                        .text())
                .isEqualTo(Text.of("jm.problem.json.malformed", "2", "9"));
    }

    @Test
    public void refusesTenThousandLevelsWithoutGoingDown() {
        for (String open : List.of("[", "{\"a\":")) {
            Invalid refused =
                    catchThrowableOfType(Invalid.class, () -> JsonReader.object("{\"a\":" + open.repeat(10_000)));
            assertThat(refused.text()).isEqualTo(Text.of("jm.problem.json.toodeep", 16));
        }
    }

    @Test
    public void refusesMoreThanAMapFileHolds() {
        String fields = "\"f%s\":1,";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            many.append(String.format(fields, i));
        }
        for (String text : List.of(
                "{\"a\":[" + "1,".repeat(10_000) + "1]}",
                "{" + many + "\"z\":1}",
                "{\"a\":[" + ("[" + "1,".repeat(9_999) + "1],").repeat(41) + "1]}")) {
            Invalid refused = catchThrowableOfType(Invalid.class, () -> JsonReader.object(text));
            assertThat(refused.text().key()).isEqualTo("jm.problem.toomany");
        }
    }

    @Test
    public void readsAMapFileOfEightMegabytesSoon() {
        String text = "{\"a\":\"" + "x".repeat(8 * 1024 * 1024) + "\",\"b\":[" + "1,".repeat(9_999) + "1]}";
        long begun = System.nanoTime();

        JsonReader.object(text);

        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2000);
    }
}
