import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each pattern that is a constant of a class a class of its own, so that it is made when it is first needed and not
 * when its class is. A run needs few of them, and each takes as long as to read some lines.
 *
 * <p>What it does not understand it leaves as it is: that is slower, and nothing else.
 */
final class Patterns implements Opcodes {
    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String TYPE = "L" + PATTERN + ";";

    private final Path folder;
    private final Map<Path, ClassNode> classes = new HashMap<>();

    /** The classes of the patterns, by the class and the name of their constants. */
    private final Map<String, ClassNode> holders = new HashMap<>();

    private Patterns(Path folder) {
        this.folder = folder;
    }

    /**
     * Rewrites classes in place.
     *
     * @param args the folder with the classes
     */
    public static void main(String[] args) throws IOException {
        Patterns patterns = new Patterns(Path.of(args[0]));
        try (Stream<Path> files = Files.walk(patterns.folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                patterns.classes.put(file, node);
            }
        }
        List<Path> changed = new ArrayList<>();
        patterns.classes.values().forEach(patterns::takeOut);
        patterns.classes.forEach((file, node) -> {
            if (patterns.use(node)) {
                changed.add(file);
            }
        });
        for (Path file : changed) {
            patterns.write(patterns.classes.get(file), file);
        }
        for (ClassNode holder : patterns.holders.values()) {
            patterns.write(holder, patterns.folder.resolve(holder.name + ".class"));
        }
    }

    private void write(ClassNode node, Path file) throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        Files.write(file, writer.toByteArray());
    }

    /** Takes out of a class what makes its patterns: a text, perhaps flags, a call, and a constant that takes the result. */
    private void takeOut(ClassNode node) {
        for (MethodNode method : node.methods) {
            if (!method.name.equals("<clinit>")) {
                continue;
            }
            for (AbstractInsnNode put : method.instructions.toArray()) {
                if (put instanceof FieldInsnNode field && isConstant(node, field)) {
                    List<AbstractInsnNode> made = making(field);
                    if (!made.isEmpty()) {
                        made.forEach(method.instructions::remove);
                        holders.put(node.name + "." + field.name, holder(node, field.name, made));
                    }
                }
            }
        }
    }

    private static boolean isConstant(ClassNode node, FieldInsnNode put) {
        for (FieldNode field : node.fields) {
            if (field.name.equals(put.name)) {
                return put.getOpcode() == PUTSTATIC
                        && put.owner.equals(node.name)
                        && put.desc.equals(TYPE)
                        && (field.access & ACC_PRIVATE) != 0
                        && (field.access & ACC_FINAL) != 0;
            }
        }
        return false;
    }

    /** What makes a pattern, up to the constant that takes it; nothing where it is made in another way. */
    private static List<AbstractInsnNode> making(FieldInsnNode put) {
        AbstractInsnNode call = before(put);
        if (!(call instanceof MethodInsnNode compile && compile.owner.equals(PATTERN) && compile.name.equals("compile"))) {
            return List.of();
        }
        AbstractInsnNode last = before(call);
        boolean flags = compile.desc.startsWith("(Ljava/lang/String;I)");
        AbstractInsnNode text = flags && last != null && isNumber(last) ? before(last) : last;
        if (!(text instanceof LdcInsnNode constant && constant.cst instanceof String)) {
            return List.of();
        }
        return flags ? List.of(text, last, call, put) : List.of(text, call, put);
    }

    /** The instruction before: labels and the numbers of lines are none. */
    private static AbstractInsnNode before(AbstractInsnNode node) {
        AbstractInsnNode before = node.getPrevious();
        while (before != null && before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return before;
    }

    private static boolean isNumber(AbstractInsnNode node) {
        int code = node.getOpcode();
        return code >= ICONST_0 && code <= SIPUSH || code == LDC;
    }

    private static ClassNode holder(ClassNode owner, String field, List<AbstractInsnNode> making) {
        ClassNode holder = new ClassNode();
        holder.version = owner.version;
        holder.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        holder.name = owner.name + "$$" + field;
        holder.superName = "java/lang/Object";
        holder.fields.add(new FieldNode(ACC_STATIC | ACC_FINAL, field, TYPE, null, null));
        InsnList code = new InsnList();
        making.forEach(code::add);
        ((FieldInsnNode) code.getLast()).owner = holder.name;
        code.add(new InsnNode(RETURN));
        MethodNode start = new MethodNode(ACC_STATIC, "<clinit>", "()V", null, null);
        start.instructions = code;
        holder.methods.add(start);
        return holder;
    }

    /** Has a class take the patterns from where they are now. */
    private boolean use(ClassNode node) {
        boolean changed = holders.keySet().stream().anyMatch(key -> key.startsWith(node.name + "."));
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode get : method.instructions) {
                if (get instanceof FieldInsnNode field && field.getOpcode() == GETSTATIC) {
                    ClassNode holder = holders.get(field.owner + "." + field.name);
                    if (holder != null) {
                        field.owner = holder.name;
                        changed = true;
                    }
                }
            }
        }
        return changed;
    }
}
