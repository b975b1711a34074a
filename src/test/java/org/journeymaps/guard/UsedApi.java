package org.journeymaps.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Everything of the host that class files name: types, members, elements of annotations, and methods they implement. */
final class UsedApi {
    private final SortedSet<String> lines = new TreeSet<>();
    private final HostTypes types = new HostTypes();

    private UsedApi() {}

    /** Reads all class files below a directory; a line names a type with its kind, or a member with its descriptor. */
    static SortedSet<String> of(Path directory) {
        UsedApi used = new UsedApi();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(used::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used.lines;
    }

    private void read(Path file) {
        ClassNode type = new ClassNode();
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new ClassRemapper(Opcodes.ASM9, type, new Names()) {}, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        type.methods.forEach(method -> implemented(type, method));
        type.methods.forEach(method -> method.instructions.forEach(this::lambda));
        annotations(type).forEach(this::constants);
    }

    private void type(String name) {
        if (HostTypes.isHost(name)) {
            lines.add(name.replace('/', '.') + " (" + types.kind(name) + ")");
        }
    }

    private void member(String owner, String member) {
        lines.add(owner.replace('/', '.') + "." + member);
    }

    /** A method that is called on a type of the app may be one that it inherits from the host. */
    private void called(String owner, String method, String descriptor) {
        if (HostTypes.isHost(owner)) {
            member(owner, method + descriptor);
        } else if (owner.startsWith("org/journeymaps/")) {
            declarer(owner, method, descriptor).forEach(host -> member(host, method + descriptor));
        }
    }

    private Stream<String> declarer(String owner, String method, String descriptor) {
        return types.family(owner).stream()
                .filter(type -> types.declares(type, method, descriptor))
                .limit(1)
                .filter(HostTypes::isHost);
    }

    private void implemented(ClassNode type, MethodNode method) {
        if (method.name.startsWith("<") || (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) != 0) {
            return;
        }
        types.family(type.name).stream()
                .filter(HostTypes::isHost)
                .filter(host -> types.declares(host, method.name, method.desc))
                .forEach(host -> member(host, method.name + method.desc + " (implemented)"));
    }

    private void lambda(AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode lambda && lambda.bsmArgs.length > 0) {
            String wanted = Type.getReturnType(lambda.desc).getInternalName();
            if (HostTypes.isHost(wanted) && lambda.bsmArgs[0] instanceof Type erased) {
                member(wanted, lambda.name + erased.getDescriptor() + " (implemented)");
            }
        }
    }

    private static List<AnnotationNode> annotations(ClassNode type) {
        List<List<AnnotationNode>> all = new ArrayList<>();
        all.add(type.visibleAnnotations);
        type.fields.forEach(field -> all.add(field.visibleAnnotations));
        if (type.recordComponents != null) {
            type.recordComponents.forEach(component -> all.add(component.visibleAnnotations));
        }
        for (MethodNode method : type.methods) {
            all.add(method.visibleAnnotations);
            if (method.visibleParameterAnnotations != null) {
                Collections.addAll(all, method.visibleParameterAnnotations);
            }
        }
        return all.stream().filter(Objects::nonNull).flatMap(List::stream).toList();
    }

    private void constants(AnnotationNode annotation) {
        if (annotation.values != null) {
            annotation.values.forEach(this::constant);
        }
    }

    /** ASM gives the constant of an enum in an annotation as its descriptor and its name. */
    private void constant(Object value) {
        if (value instanceof String[] constant) {
            String owner = Type.getType(constant[0]).getInternalName();
            if (HostTypes.isHost(owner)) {
                member(owner, constant[1] + " " + constant[0]);
            }
        } else if (value instanceof List<?> values) {
            values.forEach(this::constant);
        }
    }

    /** Is told every name in a class file; changes none. */
    private final class Names extends Remapper {
        Names() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String name) {
            type(name);
            return name;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            if (!owner.startsWith("[")) {
                called(owner, name, descriptor);
            }
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            if (HostTypes.isHost(owner)) {
                member(owner, name + " " + descriptor);
            }
            return name;
        }

        @Override
        public String mapAnnotationAttributeName(String descriptor, String name) {
            String owner = Type.getType(descriptor).getInternalName();
            if (HostTypes.isHost(owner)) {
                member(owner, name + types.element(owner, name));
            }
            return name;
        }

        @Override
        public Object mapValue(Object value) {
            if (value instanceof Handle handle) {
                called(handle.getOwner(), handle.getName(), handle.getDesc());
            }
            return super.mapValue(value);
        }
    }
}
