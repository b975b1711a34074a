// Source: the calls in net.java.ao.EntityManager 6.1.1; only that library needs it, no app sees it
package com.atlassian.util.profiling;

/** Runs until it is closed. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
