package org.journeymaps.sandbox.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets templates call only methods on the allowlist, and a few of the JDK; what is refused stays literal text. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    /** The name of the property that holds the app's own list. */
    static final String ALLOWED = "sandbox.velocity.allowed";

    private static final Logger LOG = LoggerFactory.getLogger(AllowlistUberspect.class);
    private static final Set<Class<?>> JDK = Set.of(
            String.class,
            CharSequence.class,
            Boolean.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            TemplateI18n.class);

    private Collection<?> allowed = Set.of();

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        if (services.getApplicationAttribute(ALLOWED) instanceof Collection<?> list) {
            allowed = list;
        }
    }

    @Override
    public @Nullable VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        return found != null && isAllowed(target, introspector.getMethod(target.getClass(), name, arguments))
                ? found
                : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object target, String property, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, property, info);
        if (found == null) {
            return null;
        }
        if (target instanceof Map) {
            return found;
        }
        Method method = introspector.getMethod(target.getClass(), found.getMethodName(), new Object[0]);
        return isAllowed(target, method) ? found : null;
    }

    /** Templates never set anything. */
    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String property, Object value, Info info) {
        return null;
    }

    private boolean isAllowed(Object target, @Nullable Method method) {
        if (method == null) {
            return false;
        }
        if (JDK.contains(method.getDeclaringClass())) {
            return true;
        }
        String key = target.getClass().getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(" ")) + ")";
        if (!allowed.contains(key)) {
            LOG.warn("Method needs allowlisting: {}", key);
            return false;
        }
        return true;
    }
}
