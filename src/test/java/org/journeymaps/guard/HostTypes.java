package org.journeymaps.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The class files on the class path: what kind a type is, what it extends and which methods it declares. */
final class HostTypes {
    private static final String[] PACKAGES = {
        "com/atlassian/", "com/fasterxml/jackson/annotation/", "jakarta/", "net/java/ao/", "org/slf4j/"
    };

    private final Map<String, ClassNode> read = new HashMap<>();

    static boolean isHost(String type) {
        return Stream.of(PACKAGES).anyMatch(type::startsWith);
    }

    /** Gives the word for the kind of a type, as its class file has it. */
    String kind(String type) {
        int access = node(type).access;
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "annotation";
        } else if ((access & Opcodes.ACC_ENUM) != 0) {
            return "enum";
        }
        return (access & Opcodes.ACC_INTERFACE) != 0 ? "interface" : "class";
    }

    /** Gives the type itself and all that it extends and implements, nearest first, without those of the JDK. */
    Set<String> family(String type) {
        Set<String> family = new LinkedHashSet<>();
        addFamily(type, family);
        return family;
    }

    private void addFamily(String type, Set<String> family) {
        if (type == null || type.startsWith("java/") || !family.add(type)) {
            return;
        }
        addFamily(node(type).superName, family);
        node(type).interfaces.forEach(parent -> addFamily(parent, family));
    }

    boolean declares(String type, String method, String descriptor) {
        return node(type).methods.stream()
                .anyMatch(declared -> declared.name.equals(method) && declared.desc.equals(descriptor));
    }

    /** Gives the descriptor of an annotation's element. */
    String element(String annotation, String name) {
        Optional<MethodNode> element = node(annotation).methods.stream()
                .filter(method -> method.name.equals(name))
                .findFirst();
        return element.orElseThrow().desc;
    }

    private ClassNode node(String type) {
        return read.computeIfAbsent(type, HostTypes::read);
    }

    private static ClassNode read(String type) {
        try (InputStream file = HostTypes.class.getClassLoader().getResourceAsStream(type + ".class")) {
            if (file == null) {
                throw new IllegalStateException(type + " is not on the class path");
            }
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_CODE);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
