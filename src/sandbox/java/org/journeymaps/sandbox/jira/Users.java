package org.journeymaps.sandbox.jira;

import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.journeymaps.sandbox.data.Sql;
import org.jspecify.annotations.Nullable;

/** The users, their groups and their sessions, always read from the database. */
public final class Users implements UserManager {
    private static final String SELECT =
            "SELECT U.USER_KEY, U.USER_NAME, U.DISPLAY_NAME, U.LOCALE, U.THEME FROM JIRA_USER U ";
    private static final Sql.Reader<User> USER = row -> new User(
            row.getString(1), row.getString(2), row.getString(3), Language.of(row.getString(4)), row.getString(5));

    private final Sql sql;

    public Users(Sql sql) {
        this.sql = sql;
    }

    @Override
    public @Nullable User getUserByKey(@Nullable String userKey) {
        return sql.first(USER, SELECT + "WHERE U.USER_KEY = ?", userKey).orElse(null);
    }

    @Override
    public @Nullable User getUserByName(@Nullable String userName) {
        return sql.first(USER, SELECT + "WHERE U.USER_NAME = ?", userName).orElse(null);
    }

    public List<User> all() {
        return sql.list(USER, SELECT + "ORDER BY U.USER_KEY");
    }

    /** The groups whose names begin so; a group without members is none. */
    public List<String> groups(String prefix) {
        return sql
                .list(row -> row.getString(1), "SELECT DISTINCT GROUP_NAME FROM MEMBERSHIP ORDER BY GROUP_NAME")
                .stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    public boolean isMember(@Nullable String userKey, String group) {
        return userKey != null
                && !sql.list(
                                row -> row.getString(1),
                                "SELECT GROUP_NAME FROM MEMBERSHIP WHERE USER_KEY = ? AND GROUP_NAME = ?",
                                userKey,
                                group)
                        .isEmpty();
    }

    /** The user behind a name and a password; passwords equal names. */
    public Optional<User> withPassword(String name, String password) {
        return name.equals(password) ? Optional.ofNullable(getUserByName(name)) : Optional.empty();
    }

    public Optional<User> ofSession(String token) {
        return sql.first(USER, SELECT + "JOIN SESSION_TOKEN S ON S.USER_KEY = U.USER_KEY WHERE S.TOKEN = ?", token);
    }

    public void openSession(String token, User user) {
        sql.update("INSERT INTO SESSION_TOKEN VALUES (?, ?)", token, user.key());
    }

    public void closeSession(String token) {
        sql.update("DELETE FROM SESSION_TOKEN WHERE TOKEN = ?", token);
    }

    public void prefer(User user, Language language, String theme) {
        sql.update("UPDATE JIRA_USER SET LOCALE = ?, THEME = ? WHERE USER_KEY = ?", language.code(), theme, user.key());
    }
}
