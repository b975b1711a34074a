package org.journeymaps.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors in the order in which they were found. */
final class Errors implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Override
    public void addError(String field, String message) {
        fields.put(field, message);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return fields;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !fields.isEmpty();
    }
}
