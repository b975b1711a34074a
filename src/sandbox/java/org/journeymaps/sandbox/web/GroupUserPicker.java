package org.journeymaps.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.sandbox.jira.User;

/** Jira's {@code /rest/api/2/groupuserpicker}, as far as apps read it: users and groups that have a word beginning so. */
final class GroupUserPicker extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Host host;

    GroupUserPicker(Host host) {
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("query");
        String wanted = query == null ? "" : query.toLowerCase(Locale.ROOT);
        List<Map<String, String>> users = host.users().all().stream()
                .filter(user -> Stream.of((user.name() + " " + user.displayName()).split(" "))
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .map(GroupUserPicker::json)
                .toList();
        List<Map<String, String>> groups = host.users().groups(wanted).stream()
                .map(name -> Map.of("name", name))
                .toList();
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(
                response.getOutputStream(),
                Map.of("users", Map.of("users", users), "groups", Map.of("groups", groups)));
    }

    private static Map<String, String> json(User user) {
        return Map.of("name", user.name(), "key", user.key(), "displayName", user.displayName());
    }
}
