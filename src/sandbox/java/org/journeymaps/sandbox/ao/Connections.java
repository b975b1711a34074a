package org.journeymaps.sandbox.ao;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DisposableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Hands out counted connections; inside a transaction always the same one, which only the outermost call commits, as
 * Jira does it.
 */
final class Connections implements DisposableDataSource {
    private static final Set<String> LEFT_TO_THE_TRANSACTION =
            Set.of("close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private final DataSource pool;
    private final @Nullable OneWriter writer;
    private final ThreadLocal<@Nullable Connection> bound = new ThreadLocal<>();

    /** With nothing for the writer, as many transactions may write at a time as the database lets. */
    Connections(DataSource pool, @Nullable OneWriter writer) {
        this.pool = pool;
        this.writer = writer;
    }

    /** Joins the transaction of this thread, or opens one; an exception rolls all of it back. */
    <T> T transaction(Supplier<T> work) {
        if (bound.get() != null) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            return commit(connection, work);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private <T> T commit(Connection connection, Supplier<T> work) throws SQLException {
        boolean done = false;
        connection.setAutoCommit(false);
        bound.set(connection);
        try {
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            bound.remove();
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            if (writer != null) {
                writer.end();
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection joined = bound.get();
        Connection target = joined == null ? pool.getConnection() : joined;
        return (Connection) Proxy.newProxyInstance(
                Connections.class.getClassLoader(), new Class<?>[] {Connection.class}, handler(target, joined != null));
    }

    private InvocationHandler handler(Connection target, boolean joined) {
        return (proxy, method, arguments) -> {
            if (joined && LEFT_TO_THE_TRANSACTION.contains(method.getName())) {
                return null;
            }
            Object result = invoke(target, method, arguments);
            return result instanceof Statement statement
                    ? counted(statement, method.getReturnType(), joined, sqlIn(arguments))
                    : result;
        };
    }

    private Object counted(Statement target, Class<?> type, boolean joined, String prepared) {
        return Proxy.newProxyInstance(
                Connections.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        Statements.count();
                        if (joined && writer != null) {
                            writer.before(prepared.isEmpty() ? sqlIn(arguments) : prepared);
                        }
                    }
                    return invoke(target, method, arguments);
                });
    }

    private static String sqlIn(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }

    @Override
    public void dispose() {
        // the pool belongs to the database
    }
}
