// Source: the calls in net.java.ao.EntityManager 6.1.1; only that library needs it, no app sees it
package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Knows no app that called. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
