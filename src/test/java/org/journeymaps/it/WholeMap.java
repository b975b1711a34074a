package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map as it goes out, with each word and each source in its places instead of beside. */
final class WholeMap {
    private final Map<Integer, JsonNode> words;
    private final Map<Integer, JsonNode> sources;

    private WholeMap(JsonNode map) {
        this.words = byId(map.path("words"));
        this.sources = byId(map.path("sources"));
    }

    static ObjectNode of(JsonNode map) {
        ObjectNode copy = map.deepCopy();
        WholeMap whole = new WholeMap(copy);
        whole.sources.values().forEach(whole::spell);
        copy.path("touchpoints").forEach(whole::touchpoint);
        copy.remove(List.of("words", "sources"));
        return copy;
    }

    private static Map<Integer, JsonNode> byId(JsonNode all) {
        Map<Integer, JsonNode> found = new HashMap<>();
        all.forEach(one -> found.put(one.path("id").asInt(), one));
        return found;
    }

    private void touchpoint(JsonNode touchpoint) {
        spell(touchpoint);
        felt(touchpoint.path("experience"));
        touchpoint.path("experiences").forEach(this::felt);
        if (touchpoint.path("sources") instanceof ArrayNode ids) {
            ArrayNode backing = ((ObjectNode) touchpoint).putArray("sources");
            ids.forEach(id -> backing.add(sources.get(id.asInt()).deepCopy()));
        }
    }

    private void spell(JsonNode record) {
        for (String field : List.of("type", "channel", "department")) {
            if (record.has(field)) {
                ((ObjectNode) record)
                        .set(field, words.get(record.path(field).asInt()).deepCopy());
            }
        }
    }

    private void felt(JsonNode experience) {
        experience.path("feelings").forEach(feeling -> ((ObjectNode) feeling)
                .setAll((ObjectNode) words.get(feeling.path("id").asInt()).deepCopy()));
    }
}
