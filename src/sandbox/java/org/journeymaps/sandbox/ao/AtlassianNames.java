package org.journeymaps.sandbox.ao;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.FieldNameProcessor;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.TableNameConverter;

/** Atlassian's names: {@code AO_} and six hex digits of the namespace, upper case, at most 30 characters. */
final class AtlassianNames {
    private static final Set<String> REFUSED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private AtlassianNames() {}

    static NameConverters of(String namespace) {
        String prefix = prefix(namespace);
        TableNameConverter tables = new AtlassianTableNameConverter(name -> prefix + accepted(name));
        AtlassianFieldNameConverter fields = new AtlassianFieldNameConverter();
        return new SimpleNameConverters(
                tables,
                new AcceptedFields(fields),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    static String prefix(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - 6) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String accepted(String name) {
        if (REFUSED.contains(name.toUpperCase(Locale.ROOT))) {
            throw new ActiveObjectsException("Active Objects refuses the name " + name);
        }
        return name;
    }

    private record AcceptedFields(AtlassianFieldNameConverter delegate)
            implements FieldNameConverter, FieldNameProcessor {
        @Override
        public String getName(Method method) {
            String name = delegate.getName(method);
            return name == null ? null : accepted(name);
        }

        @Override
        public String getPolyTypeName(Method method) {
            return delegate.getPolyTypeName(method);
        }

        @Override
        public String convertName(String name) {
            return delegate.convertName(name);
        }
    }
}
