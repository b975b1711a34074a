package org.journeymaps.platform.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Hands Jira's own refusal on in Jira's words, with our names for its fields. */
final class JiraErrors {
    private static final Map<String, String> OUR_NAMES =
            Map.of("issuetype", "issueTypeId", "priority", "priorityId", "project", "projectKey", "pid", "projectKey");

    private JiraErrors() {}

    static void check(boolean valid, ErrorCollection errors) {
        if (valid) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        errors.getErrors()
                .forEach((field, words) ->
                        faults.add(Fault.inField(OUR_NAMES.getOrDefault(field, field), Text.verbatim(words))));
        errors.getErrorMessages().forEach(words -> faults.add(Fault.general(Text.verbatim(words))));
        throw faults.isEmpty() ? new Invalid("issue", Text.of("jm.problem.issuenotcreated")) : new Invalid(faults);
    }
}
