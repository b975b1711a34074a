package org.journeymaps.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** A file as it was chosen: its name and its text, which is UTF-8 with or without a byte order mark. */
public record SpreadsheetFile(String name, String text) {
    /** Largest file, in bytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int LONGEST_BASE64 = (MOST_BYTES / 3 + 1) * 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Decodes a file that was sent as base64; throws {@link Invalid} naming {@code content}. */
    public static SpreadsheetFile of(String name, String base64) {
        if (base64.length() > LONGEST_BASE64) {
            throw tooLarge();
        }
        try {
            return new SpreadsheetFile(name, decoded(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid("content", Text.of("jm.problem.file.notbase64"));
        }
    }

    private static Invalid tooLarge() {
        return new Invalid("content", Text.of("jm.problem.file.toolarge", MOST_BYTES / 1024 / 1024));
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException wrongEncoding) {
            throw new Invalid("content", Text.of("jm.problem.file.encoding"));
        }
    }
}
