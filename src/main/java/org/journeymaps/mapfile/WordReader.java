package org.journeymaps.mapfile;

import java.util.List;
import java.util.Map;
import org.journeymaps.field.Rule;
import org.journeymaps.mapfile.MapFile.Word;
import org.journeymaps.problem.Text;
import org.journeymaps.term.TermKind;
import org.journeymaps.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads words: one of ours by its key, or one of the project by its name. */
final class WordReader {
    private final Vocabulary vocabulary;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable
    Word word(Node node, TermKind kind) {
        if (node.isAbsent()) {
            return null;
        }
        return word(node.object(List.of("key", "name")), kind);
    }

    @Nullable
    Word word(Map<String, Node> word, TermKind kind) {
        Node key = MapFileReader.at(word, "key");
        if (key.isAbsent()) {
            String name = MapFileReader.at(word, "name").text(Rule.text(Rule.NAME));
            return new Word(kind, vocabulary.keyOf(kind, name).orElse(null), name);
        }
        if (!MapFileReader.at(word, "name").isAbsent()) {
            MapFileReader.at(word, "name").fault(Text.of("jm.problem.json.keyorname"));
        }
        List<String> keys = Vocabulary.KEYS.getOrDefault(kind, List.of());
        Object known = key.checked(Rule.oneOf(code -> code, keys));
        return known == null ? null : new Word(kind, known.toString(), Vocabulary.word(kind, known.toString()));
    }
}
