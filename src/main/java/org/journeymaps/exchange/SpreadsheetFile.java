package org.journeymaps.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** A file as it was chosen: its name and its bytes, which must be UTF-8 with or without a byte order mark to be read. */
public final class SpreadsheetFile {
    /** Largest file, in bytes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int LONGEST_BASE64 = (MOST_BYTES / 3 + 1) * 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Optional<byte[]> bytes;

    /** Holds nothing of a file that is too large. */
    SpreadsheetFile(String name, Optional<byte[]> bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Takes a file that was sent as base64; throws {@link Invalid} naming {@code content} when it is none. */
    public static SpreadsheetFile of(String name, String base64) {
        if (base64.length() > LONGEST_BASE64) {
            return new SpreadsheetFile(name, Optional.empty());
        }
        try {
            return new SpreadsheetFile(name, Optional.of(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException notBase64) {
            throw new Invalid("content", Text.of("jm.problem.file.notbase64"));
        }
    }

    public String name() {
        return name;
    }

    /** Reads the text; throws {@link Invalid} naming {@code content} for a file that is too large or not UTF-8. */
    public String text() {
        byte[] taken = bytes.filter(all -> all.length <= MOST_BYTES)
                .orElseThrow(
                        () -> new Invalid("content", Text.of("jm.problem.file.toolarge", MOST_BYTES / 1024 / 1024)));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(taken))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException wrongEncoding) {
            throw new Invalid("content", Text.of("jm.problem.file.encoding"));
        }
    }
}
