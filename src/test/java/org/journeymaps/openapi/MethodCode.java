package org.journeymaps.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the compiled code of a resource's method says of its request and its answer. */
final class MethodCode {
    private static final String BODY = "org/journeymaps/rest/Body";
    private static final String ANSWERS = "org/journeymaps/rest/Answers";

    /** The fields that the method takes out of the body. */
    final List<String> takes = new ArrayList<>();

    /** The types whose list of fields the method uses, when it takes whatever fields are editable. */
    final List<String> editable = new ArrayList<>();

    /** The JSON records that the method makes. */
    final List<String> makes = new ArrayList<>();

    boolean readsWholeBody;
    boolean creates;
    boolean answersWithVersion;
    boolean downloads;

    private final Set<String> seen = new HashSet<>();

    static MethodCode of(Method method) {
        MethodCode code = new MethodCode();
        code.read(method.getDeclaringClass(), method.getName(), Type.getMethodDescriptor(method));
        return code;
    }

    private void read(Class<?> owner, String name, String descriptor) {
        if (!seen.add(owner.getName() + name + descriptor)) {
            return;
        }
        try (InputStream file = owner.getResourceAsStream(
                owner.getName().substring(owner.getName().lastIndexOf('.') + 1) + ".class")) {
            new ClassReader(file)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String found, String type, String signature, String[] exceptions) {
                                    return found.equals(name) && type.equals(descriptor) ? new Reader(owner) : null;
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends MethodVisitor {
        private final Class<?> owner;
        private final List<String> constants = new ArrayList<>();

        Reader(Class<?> owner) {
            super(Opcodes.ASM9);
            this.owner = owner;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                constants.add(text);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && (name.equals("FIELDS") || name.startsWith("EDITED"))) {
                editable.add(Type.getObjectType(type).getClassName() + "#" + name);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            call(type, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    call(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void call(String type, String name, String descriptor) {
            if (type.equals(BODY) && name.equals("of")) {
                takes.addAll(constants);
            } else if (type.equals(BODY) && name.equals("sent")) {
                readsWholeBody = true;
            } else if (type.equals(ANSWERS)) {
                creates |= name.equals("created");
                answersWithVersion |= name.equals("of") || name.equals("changed");
                downloads |= name.equals("download");
            } else if (type.equals(Type.getInternalName(owner))) {
                read(owner, name, descriptor);
            }
            String made = Type.getObjectType(type).getClassName();
            boolean makesIt = name.equals("<init>") || name.equals("of") || name.equals("json");
            if (made.endsWith("Json") && makesIt && !makes.contains(made)) {
                makes.add(made);
            } else if (name.equals("json") && Type.getReturnType(descriptor).getSort() == Type.OBJECT) {
                String returned = Type.getReturnType(descriptor).getClassName();
                if (returned.endsWith("Json") && !makes.contains(returned)) {
                    makes.add(returned);
                }
            }
            constants.clear();
        }
    }
}
