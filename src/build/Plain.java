import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes plain classes and methods of lambdas, method references and the methods of records. Java makes them at run time,
 * anew in every run, which costs a short run a third of its time; plain classes come from the archive. The comparators
 * and streams that Java itself makes of functions are such lambdas too: those of {@code progress.plain} take their place.
 * So do its functions of characters, whose tables Java makes anew as well.
 *
 * <p>What it does not understand it leaves as it is: that is slower, and nothing else.
 */
final class Plain implements Opcodes {
    private static final int API = ASM9;
    private static final String COMPARATOR = "java/util/Comparator";
    private static final String COMPARATORS = "progress/plain/Comparators";

    /** What {@link #COMPARATORS} has, as it is called. */
    private static final Set<String> COMPARING = Set.of(
            "comparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
            "comparing(Ljava/util/function/Function;Ljava/util/Comparator;)Ljava/util/Comparator;",
            "comparingInt(Ljava/util/function/ToIntFunction;)Ljava/util/Comparator;",
            "thenComparing(Ljava/util/Comparator;)Ljava/util/Comparator;",
            "thenComparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
            "thenComparing(Ljava/util/function/Function;Ljava/util/Comparator;)Ljava/util/Comparator;",
            "thenComparingInt(Ljava/util/function/ToIntFunction;)Ljava/util/Comparator;");

    private static final String STREAMS = "progress/plain/Streams";

    /** Of these {@link #STREAMS} makes streams. */
    private static final Set<String> COLLECTIONS = Set.of("java/util/Collection", "java/util/List", "java/util/Set");

    private static final String CHARS = "progress/plain/Chars";

    /** What {@link #CHARS} has, as it takes it. */
    private static final Set<String> OF_CHARS = Set.of(
            "isLetter(C)Z",
            "isLetterOrDigit(C)Z",
            "isLetterOrDigit(I)Z",
            "isDigit(C)Z",
            "isDigit(I)Z",
            "isLetter(I)Z",
            "isSpaceChar(C)Z",
            "isSpaceChar(I)Z",
            "isWhitespace(C)Z",
            "isWhitespace(I)Z",
            "toLowerCase(C)C",
            "getType(I)I",
            "toLowerCase(Ljava/lang/String;Ljava/util/Locale;)Ljava/lang/String;",
            "strip(Ljava/lang/String;)Ljava/lang/String;",
            "regionMatches(Ljava/lang/String;ZILjava/lang/String;II)Z");

    private final Path folder;

    /** What only its own class may call, or only its heirs. */
    private final Set<String> guarded = new HashSet<>();

    private Plain(Path folder) {
        this.folder = folder;
    }

    /**
     * Rewrites classes in place.
     *
     * @param args the folder with the classes
     */
    public static void main(String[] args) throws IOException {
        Plain plain = new Plain(Path.of(args[0]));
        List<Path> classes;
        try (Stream<Path> files = Files.walk(plain.folder)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classes) {
            plain.look(file);
        }
        for (Path file : classes) {
            plain.rewrite(file);
        }
    }

    private void look(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        String owner = reader.getClassName();
        ClassVisitor visitor = new ClassVisitor(API) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
                if ((access & (ACC_PRIVATE | ACC_PROTECTED)) != 0) {
                    guarded.add(owner + "." + name + type);
                }
                return null;
            }
        };
        reader.accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private boolean isGuarded(Handle method) {
        return guarded.contains(method.getOwner() + "." + method.getName() + method.getDesc());
    }

    private void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Rewriter rewriter = new Rewriter(writer);
        reader.accept(rewriter, 0);
        if (!rewriter.lambdas.isEmpty()) {
            Files.write(folder.resolve(rewriter.functions() + ".class"), rewriter.writeFunctions());
        }
        if (!rewriter.lambdas.isEmpty() || rewriter.changed) {
            Files.write(file, writer.toByteArray());
        }
    }

    /** Goes through one class. */
    private final class Rewriter extends ClassVisitor {
        private final List<Lambda> lambdas = new ArrayList<>();
        private boolean changed;
        private int version;
        private String owner = "";
        private boolean isInterface;

        Rewriter(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            owner = name;
            isInterface = (access & ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        private boolean isOwnLambda(Handle method) {
            return method.getOwner().equals(owner)
                    && method.getName().startsWith("lambda$")
                    && isGuarded(method)
                    && !(isInterface && method.getTag() != H_INVOKESTATIC);
        }

        private boolean isOfChars(String from, String name, String type) {
            return owner.startsWith("progress/")
                    && !owner.equals(CHARS)
                    && (from.equals("java/lang/Character") || from.equals("java/lang/String"))
                    && OF_CHARS.contains(name + taking(from, type));
        }

        /** The type of a function that takes a text where its own method took nothing before. */
        private String taking(String from, String type) {
            return from.equals("java/lang/String") ? type.replace("(", "(Ljava/lang/String;") : type;
        }

        /** The name of a lambda's method when it is no longer private: no class may override another's by accident. */
        private String opened(String name) {
            return name + "$" + owner.substring(owner.lastIndexOf('/') + 1);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            boolean opens = name.startsWith("lambda$")
                    && (access & ACC_SYNTHETIC) != 0
                    && (access & ACC_PRIVATE) != 0
                    && !(isInterface && (access & ACC_STATIC) == 0);
            int open = opens ? access & ~ACC_PRIVATE | (isInterface ? ACC_PUBLIC : 0) : access;
            MethodVisitor next = super.visitMethod(open, opens ? opened(name) : name, type, signature, exceptions);
            return new MethodVisitor(API, next) {
                @Override
                public void visitMethodInsn(int call, String from, String name, String type, boolean isInterface) {
                    if (from.equals(COMPARATOR) && COMPARING.contains(name + type)) {
                        changed = true;
                        String taking = call == INVOKESTATIC ? type : type.replace("(", "(L" + COMPARATOR + ";");
                        super.visitMethodInsn(INVOKESTATIC, COMPARATORS, name, taking, false);
                    } else if (COLLECTIONS.contains(from) && name.equals("stream")) {
                        changed = true;
                        String taking = "(Ljava/util/Collection;)Ljava/util/stream/Stream;";
                        super.visitMethodInsn(INVOKESTATIC, STREAMS, name, taking, false);
                    } else if (from.equals("java/lang/String") && type.equals("()Ljava/util/stream/IntStream;")) {
                        changed = true;
                        String taking = "(Ljava/lang/String;)Ljava/util/stream/IntStream;";
                        super.visitMethodInsn(INVOKESTATIC, STREAMS, name, taking, false);
                    } else if (isOfChars(from, name, type)) {
                        changed = true;
                        super.visitMethodInsn(INVOKESTATIC, CHARS, name, taking(from, type), false);
                    } else {
                        super.visitMethodInsn(call, from, name, type, isInterface);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    String maker = bootstrap.getOwner() + "." + bootstrap.getName();
                    if (maker.equals("java/lang/runtime/ObjectMethods.bootstrap")) {
                        changed = true;
                        visitMethodInsn(INVOKESTATIC, owner, method(name, type, arguments), type, false);
                        return;
                    }
                    if (maker.equals("java/lang/invoke/LambdaMetafactory.metafactory")) {
                        if (arguments[1] instanceof Handle handle && isOfChars(handle.getOwner(), handle.getName(), handle.getDesc())) {
                            arguments[1] = new Handle(
                                    H_INVOKESTATIC, CHARS, handle.getName(), taking(handle.getOwner(), handle.getDesc()), false);
                        }
                        Lambda lambda = new Lambda(name, type, arguments);
                        if (lambda.isUnderstood()) {
                            visitMethodInsn(INVOKESTATIC, functions(), lambda.maker(), type, false);
                            lambdas.add(lambda);
                            return;
                        }
                    }
                    for (int i = 0; i < arguments.length; i++) {
                        if (arguments[i] instanceof Handle handle && isOwnLambda(handle)) {
                            String opened = opened(handle.getName());
                            arguments[i] = new Handle(
                                    handle.getTag(), owner, opened, handle.getDesc(), handle.isInterface());
                        }
                    }
                    super.visitInvokeDynamicInsn(name, type, bootstrap, arguments);
                }
            };
        }

        /** Adds a method of a record, as the language specifies it. */
        private String method(String name, String type, Object[] arguments) {
            String[] names = ((String) arguments[1]).split(";");
            List<Handle> fields = new ArrayList<>();
            for (int i = 2; i < arguments.length; i++) {
                fields.add((Handle) arguments[i]);
            }
            String method = "plain$" + name;
            MethodVisitor code = super.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method, type, null, null);
            code.visitCode();
            switch (name) {
                case "hashCode" -> hashCode(code, fields);
                case "equals" -> equals(code, fields);
                default -> toString(code, names, fields);
            }
            code.visitMaxs(0, 0);
            code.visitEnd();
            return method;
        }

        private void get(MethodVisitor code, Handle field) {
            code.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
        }

        private void hashCode(MethodVisitor code, List<Handle> fields) {
            code.visitInsn(ICONST_0);
            for (Handle field : fields) {
                Type type = Type.getType(field.getDesc());
                code.visitIntInsn(BIPUSH, 31);
                code.visitInsn(IMUL);
                code.visitVarInsn(ALOAD, 0);
                get(code, field);
                if (isPrimitive(type)) {
                    code.visitMethodInsn(INVOKESTATIC, box(type), "hashCode", "(" + type + ")I", false);
                } else {
                    code.visitMethodInsn(
                            INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
                }
                code.visitInsn(IADD);
            }
            code.visitInsn(IRETURN);
        }

        private void equals(MethodVisitor code, List<Handle> fields) {
            Label other = new Label();
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(ALOAD, 1);
            code.visitJumpInsn(IF_ACMPNE, other);
            code.visitInsn(ICONST_1);
            code.visitInsn(IRETURN);
            code.visitLabel(other);
            code.visitFrame(F_SAME, 0, null, 0, null);
            Label different = new Label();
            code.visitVarInsn(ALOAD, 1);
            code.visitTypeInsn(INSTANCEOF, owner);
            code.visitJumpInsn(IFEQ, different);
            for (Handle field : fields) {
                Type type = Type.getType(field.getDesc());
                code.visitVarInsn(ALOAD, 0);
                get(code, field);
                code.visitVarInsn(ALOAD, 1);
                code.visitTypeInsn(CHECKCAST, owner);
                get(code, field);
                if (isPrimitive(type)) {
                    code.visitMethodInsn(INVOKESTATIC, box(type), "compare", "(" + type + type + ")I", false);
                    code.visitJumpInsn(IFNE, different);
                } else {
                    String both = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                    code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", both, false);
                    code.visitJumpInsn(IFEQ, different);
                }
            }
            code.visitInsn(ICONST_1);
            code.visitInsn(IRETURN);
            code.visitLabel(different);
            code.visitFrame(F_SAME, 0, null, 0, null);
            code.visitInsn(ICONST_0);
            code.visitInsn(IRETURN);
        }

        private void toString(MethodVisitor code, String[] names, List<Handle> fields) {
            String builder = "java/lang/StringBuilder";
            code.visitTypeInsn(NEW, builder);
            code.visitInsn(DUP);
            String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
            code.visitLdcInsn(simple + "[");
            code.visitMethodInsn(INVOKESPECIAL, builder, "<init>", "(Ljava/lang/String;)V", false);
            for (int i = 0; i < fields.size(); i++) {
                Type type = Type.getType(fields.get(i).getDesc());
                append(code, (i == 0 ? "" : ", ") + names[i] + "=");
                code.visitVarInsn(ALOAD, 0);
                get(code, fields.get(i));
                String argument = !isPrimitive(type)
                        ? "Ljava/lang/Object;"
                        : type == Type.BYTE_TYPE || type == Type.SHORT_TYPE ? "I" : type.getDescriptor();
                code.visitMethodInsn(
                        INVOKESTATIC, "java/lang/String", "valueOf", "(" + argument + ")Ljava/lang/String;", false);
                code.visitMethodInsn(
                        INVOKEVIRTUAL, builder, "append", "(Ljava/lang/String;)L" + builder + ";", false);
            }
            append(code, "]");
            code.visitMethodInsn(INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
            code.visitInsn(ARETURN);
        }

        private static void append(MethodVisitor code, String text) {
            String builder = "java/lang/StringBuilder";
            code.visitLdcInsn(text);
            code.visitMethodInsn(INVOKEVIRTUAL, builder, "append", "(Ljava/lang/String;)L" + builder + ";", false);
        }

        /**
         * The class of all functions of this one: the fewer classes, the less there is to load. Each object is of all
         * their interfaces, and asked by the one it was made for.
         */
        String functions() {
            return owner + "$$";
        }

        byte[] writeFunctions() {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Set<String> faces = new LinkedHashSet<>();
            Set<String> kept = new LinkedHashSet<>();
            Map<String, List<Lambda>> methods = new LinkedHashMap<>();
            for (Lambda lambda : lambdas) {
                faces.add(lambda.face);
                for (int i = 0; i < lambda.captured.length; i++) {
                    kept.add("kept" + i + " " + lambda.kept().get(i).getDescriptor());
                }
                methods.computeIfAbsent(lambda.name + " " + lambda.erased, method -> new ArrayList<>())
                        .add(lambda);
            }
            int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
            writer.visit(version, access, functions(), null, "java/lang/Object", faces.toArray(new String[0]));
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "number", "I", null, null);
            for (String field : kept) {
                String[] parts = field.split(" ");
                writer.visitField(ACC_PRIVATE | ACC_FINAL, parts[0], parts[1], null, null);
            }
            Set<String> initializers = new HashSet<>();
            for (Lambda lambda : lambdas) {
                if (initializers.add(lambda.initializer())) {
                    lambda.writeInitializer(writer);
                }
                lambda.writeMaker(writer);
            }
            methods.values().forEach(alike -> writeMethod(writer, alike));
            writer.visitEnd();
            return writer.toByteArray();
        }

        /** A method of one or several interfaces, which does what the object's number says. */
        private void writeMethod(ClassWriter writer, List<Lambda> alike) {
            Lambda first = alike.get(0);
            MethodVisitor code = writer.visitMethod(ACC_PUBLIC, first.name, first.erased.getDescriptor(), null, null);
            code.visitCode();
            if (alike.size() > 1) {
                int[] numbers = alike.stream().mapToInt(lambda -> lambda.number).toArray();
                Label[] labels = alike.stream().map(lambda -> new Label()).toArray(Label[]::new);
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, functions(), "number", "I");
                code.visitLookupSwitchInsn(labels[0], numbers, labels);
                for (int i = 0; i < labels.length; i++) {
                    code.visitLabel(labels[i]);
                    code.visitFrame(F_SAME, 0, null, 0, null);
                    alike.get(i).writeWork(code);
                }
            } else {
                first.writeWork(code);
            }
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        /** A place where a lambda or a method reference becomes an object. */
        private final class Lambda {
            private final int number = lambdas.size();
            private final String name;
            private final String face;
            private final Type[] captured;
            private final Type erased;
            private final Handle implementation;
            private final Type actual;

            /** What the method that does the work takes, its object first. */
            private final List<Type> taken = new ArrayList<>();

            private final Type given;

            Lambda(String name, String type, Object[] arguments) {
                this.name = name;
                face = Type.getReturnType(type).getInternalName();
                captured = Type.getArgumentTypes(type);
                erased = (Type) arguments[0];
                implementation = (Handle) arguments[1];
                actual = (Type) arguments[2];
                int tag = implementation.getTag();
                if (tag != H_INVOKESTATIC && tag != H_NEWINVOKESPECIAL) {
                    taken.add(Type.getObjectType(implementation.getOwner()));
                }
                taken.addAll(List.of(Type.getArgumentTypes(implementation.getDesc())));
                given = tag == H_NEWINVOKESPECIAL
                        ? Type.getObjectType(implementation.getOwner())
                        : Type.getReturnType(implementation.getDesc());
            }

            boolean isUnderstood() {
                int tag = implementation.getTag();
                boolean lambda = isOwnLambda(implementation);
                boolean closed = !lambda && (tag == H_INVOKESPECIAL || isGuarded(implementation));
                if (closed && !isOwn() || taken.size() != captured.length + actual.getArgumentTypes().length) {
                    return false;
                }
                for (int i = 0; i < actual.getArgumentTypes().length; i++) {
                    if (!fits(actual.getArgumentTypes()[i], taken.get(captured.length + i))) {
                        return false;
                    }
                }
                return erased.getReturnType() == Type.VOID_TYPE || fits(given, actual.getReturnType());
            }

            /** Whether it is a private method of this class, which can be opened by another beside it. */
            private boolean isOwn() {
                return implementation.getOwner().equals(owner) && implementation.getTag() != H_NEWINVOKESPECIAL && !isInterface;
            }

            /** Whether one becomes the other by itself, in a box, or out of its own box. */
            private boolean fits(Type from, Type to) {
                if (isPrimitive(from) && isPrimitive(to)) {
                    return from.equals(to);
                }
                if (isPrimitive(from)) {
                    return true;
                }
                return !isPrimitive(to) || from.getInternalName().equals(box(to));
            }

            /** The name of what makes the object of what it keeps. */
            String maker() {
                return "make" + number;
            }

            /** What its object keeps, all objects alike. */
            private List<Type> kept() {
                List<Type> kept = new ArrayList<>();
                for (Type type : captured) {
                    kept.add(isPrimitive(type) ? type : Type.getType(Object.class));
                }
                return kept;
            }

            private String initializer() {
                return Type.getMethodDescriptor(Type.VOID_TYPE, kept().toArray(new Type[0])).replace("(", "(I");
            }

            private void writeInitializer(ClassWriter writer) {
                MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", initializer(), null, null);
                code.visitCode();
                code.visitVarInsn(ALOAD, 0);
                code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
                code.visitVarInsn(ALOAD, 0);
                code.visitVarInsn(ILOAD, 1);
                code.visitFieldInsn(PUTFIELD, functions(), "number", "I");
                int local = 2;
                for (int i = 0; i < captured.length; i++) {
                    Type type = kept().get(i);
                    code.visitVarInsn(ALOAD, 0);
                    code.visitVarInsn(type.getOpcode(ILOAD), local);
                    code.visitFieldInsn(PUTFIELD, functions(), "kept" + i, type.getDescriptor());
                    local += type.getSize();
                }
                code.visitInsn(RETURN);
                code.visitMaxs(0, 0);
                code.visitEnd();
            }

            private void writeMaker(ClassWriter writer) {
                String type = Type.getMethodDescriptor(Type.getObjectType(face), captured);
                MethodVisitor code = writer.visitMethod(ACC_STATIC, maker(), type, null, null);
                code.visitCode();
                code.visitTypeInsn(NEW, functions());
                code.visitInsn(DUP);
                code.visitLdcInsn(number);
                int local = 0;
                for (Type taken : captured) {
                    code.visitVarInsn(taken.getOpcode(ILOAD), local);
                    local += taken.getSize();
                }
                code.visitMethodInsn(INVOKESPECIAL, functions(), "<init>", initializer(), false);
                code.visitInsn(ARETURN);
                code.visitMaxs(0, 0);
                code.visitEnd();
            }

            /** What the method of the interface does. */
            private void writeWork(MethodVisitor code) {
                if (implementation.getTag() == H_NEWINVOKESPECIAL) {
                    code.visitTypeInsn(NEW, implementation.getOwner());
                    code.visitInsn(DUP);
                }
                for (int i = 0; i < captured.length; i++) {
                    code.visitVarInsn(ALOAD, 0);
                    code.visitFieldInsn(GETFIELD, functions(), "kept" + i, kept().get(i).getDescriptor());
                    if (!isPrimitive(captured[i])) {
                        code.visitTypeInsn(CHECKCAST, captured[i].getInternalName());
                    }
                }
                int local = 1;
                for (int i = 0; i < actual.getArgumentTypes().length; i++) {
                    Type came = erased.getArgumentTypes()[i];
                    Type is = actual.getArgumentTypes()[i];
                    code.visitVarInsn(came.getOpcode(ILOAD), local);
                    local += came.getSize();
                    if (!isPrimitive(came) && !came.equals(is) && !is.getInternalName().equals("java/lang/Object")) {
                        code.visitTypeInsn(CHECKCAST, is.getInternalName());
                    }
                    convert(code, is, taken.get(captured.length + i));
                }
                boolean lambda = isOwnLambda(implementation);
                if (!lambda && isGuarded(implementation)) {
                    code.visitMethodInsn(INVOKESTATIC, owner, open(), bridge(), false);
                } else {
                    call(code, lambda ? opened(implementation.getName()) : implementation.getName());
                }
                if (erased.getReturnType() == Type.VOID_TYPE) {
                    if (given != Type.VOID_TYPE) {
                        code.visitInsn(given.getSize() == 2 ? POP2 : POP);
                    }
                } else {
                    convert(code, given, actual.getReturnType());
                    Type wanted = erased.getReturnType();
                    if (isPrimitive(actual.getReturnType()) && !isPrimitive(wanted)) {
                        convert(code, actual.getReturnType(), wanted);
                    } else if (!isPrimitive(given) && !isPrimitive(wanted) && !given.equals(wanted)) {
                        code.visitTypeInsn(CHECKCAST, wanted.getInternalName());
                    }
                }
                code.visitInsn(erased.getReturnType().getOpcode(IRETURN));
            }

            private void call(MethodVisitor code, String method) {
                int opcode = switch (implementation.getTag()) {
                    case H_INVOKESTATIC -> INVOKESTATIC;
                    case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                    case H_INVOKEINTERFACE -> INVOKEINTERFACE;
                    default -> INVOKEVIRTUAL;
                };
                code.visitMethodInsn(
                        opcode,
                        implementation.getOwner(),
                        method,
                        implementation.getDesc(),
                        implementation.isInterface());
            }

            private String bridge() {
                return Type.getMethodDescriptor(given, taken.toArray(new Type[0]));
            }

            /** Adds a method that anybody in the package may call, and that calls the private one; gives its name. */
            private String open() {
                String opened = "open$" + number;
                MethodVisitor code =
                        Rewriter.this.cv.visitMethod(ACC_STATIC | ACC_SYNTHETIC, opened, bridge(), null, null);
                code.visitCode();
                int local = 0;
                for (Type type : taken) {
                    code.visitVarInsn(type.getOpcode(ILOAD), local);
                    local += type.getSize();
                }
                int opcode = implementation.getTag() == H_INVOKESTATIC ? INVOKESTATIC : INVOKESPECIAL;
                code.visitMethodInsn(opcode, owner, implementation.getName(), implementation.getDesc(), false);
                code.visitInsn(given.getOpcode(IRETURN));
                code.visitMaxs(0, 0);
                code.visitEnd();
                return opened;
            }

            private void convert(MethodVisitor code, Type from, Type to) {
                if (isPrimitive(from) && !isPrimitive(to)) {
                    String box = box(from);
                    code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from + ")L" + box + ";", false);
                } else if (!isPrimitive(from) && isPrimitive(to)) {
                    code.visitMethodInsn(INVOKEVIRTUAL, box(to), to.getClassName() + "Value", "()" + to, false);
                }
            }
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static String box(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.FLOAT -> "java/lang/Float";
            case Type.LONG -> "java/lang/Long";
            case Type.DOUBLE -> "java/lang/Double";
            default -> "java/lang/Void";
        };
    }
}
