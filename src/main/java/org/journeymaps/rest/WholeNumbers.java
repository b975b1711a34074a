package org.journeymaps.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.regex.Pattern;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whatever stands for a number in an address and is none, and names it; without this the address would count as missing.
 * A parameter that may be absent is an {@code Integer}: Jersey gives nothing for it.
 */
@Provider
public final class WholeNumbers implements ParamConverterProvider {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}");

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == int.class || type == Integer.class
                ? (ParamConverter<T>) new Parsed(name(annotations), type == Integer.class)
                : null;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            } else if (annotation instanceof QueryParam query) {
                return query.value();
            }
        }
        return "";
    }

    private record Parsed(String name, boolean optional) implements ParamConverter<Integer> {
        @Override
        public @Nullable Integer fromString(@Nullable String sent) {
            if (sent == null || (sent.isEmpty() && optional)) {
                return null;
            }
            if (!isWhole(sent)) {
                throw new BadRequestException(
                        new Invalid(name, Text.of("jm.problem.wholenumber", 0, Integer.MAX_VALUE)));
            }
            return Integer.valueOf(sent);
        }

        private static boolean isWhole(String sent) {
            return NUMBER.matcher(sent).matches() && (int) Long.parseLong(sent) == Long.parseLong(sent);
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
