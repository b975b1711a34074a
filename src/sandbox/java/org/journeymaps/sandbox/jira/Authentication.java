package org.journeymaps.sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows who the current thread works for. */
public final class Authentication implements JiraAuthenticationContext {
    private final ThreadLocal<@Nullable User> current = new ThreadLocal<>();

    public void enter(@Nullable User user) {
        current.set(user);
    }

    public void leave() {
        current.remove();
    }

    @Override
    public @Nullable User getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        User user = current.get();
        return (user == null ? Language.ENGLISH : user.language()).locale();
    }
}
