// Source: the calls in net.java.ao.EntityManager 6.1.1; only that library needs it, no app sees it
package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Measures nothing. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Takes whatever is said of a metric. */
    public static final class Builder {
        private static final Ticker SILENT = () -> {};

        private Builder() {}

        public Builder tag(String name, @Nullable String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(@Nullable String key) {
            return this;
        }

        public Ticker startTimer() {
            return SILENT;
        }
    }
}
