package org.tripole;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.BaseStream;

/** Tells calls and field reads of the JDK and JavaFX that the house forbids somewhere. */
final class BannedCalls {

    private static final String CONSTRUCTOR = "<init>";

    private static final Set<String> LOCALE_TYPES =
            Set.of(
                    "java.text.NumberFormat",
                    "java.text.Collator",
                    "java.text.BreakIterator",
                    "java.text.DecimalFormatSymbols",
                    "java.text.DateFormat");

    private static final Set<String> FILE_WRITES =
            Set.of(
                    "write",
                    "writeString",
                    "newOutputStream",
                    "newBufferedWriter",
                    "newByteChannel",
                    "copy",
                    "move",
                    "delete",
                    "deleteIfExists");

    private BannedCalls() {}

    static boolean isRunLater(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("javafx.application.Platform")
                && access.getName().equals("runLater");
    }

    /** Reading or interrupting the current thread starts none, and is no offence. */
    static boolean isThread(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean isMade = access.getName().equals(CONSTRUCTOR);
        return isMade && owner.isAssignableTo(Thread.class)
                || isMade && owner.isAssignableTo(Executor.class)
                || isMade && owner.isAssignableTo(Timer.class)
                || owner.isEquivalentTo(Executors.class)
                || owner.isAssignableTo(Thread.class) && access.getName().equals("start")
                || owner.isAssignableTo(CompletableFuture.class)
                        && access.getName().endsWith("Async")
                || owner.isAssignableTo(Collection.class)
                        && access.getName().equals("parallelStream")
                || owner.isAssignableTo(BaseStream.class) && access.getName().equals("parallel");
    }

    static boolean isConsole(JavaAccess<?> access) {
        String name = access.getName();
        if (access.getTargetOwner().isEquivalentTo(System.class)) {
            return Set.of("out", "err", "exit").contains(name);
        }
        if (access.getTargetOwner().isEquivalentTo(Runtime.class)) {
            return Set.of("exit", "halt").contains(name);
        }
        return name.equals("printStackTrace") && parametersOf(access).isEmpty();
    }

    static boolean isDefaultLocale(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean takesLocale = takes(access, Locale.class.getName());
        return owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
                || !takesLocale && isTextByLocale(owner, name)
                || !takesLocale && isFormatByLocale(access)
                || !takesLocale
                        && owner.isEquivalentTo(ResourceBundle.class)
                        && name.equals("getBundle");
    }

    static boolean isNow(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean takesNothing = parametersOf(access).isEmpty();
        return owner.getPackageName().equals("java.time")
                        && name.equals("now")
                        && !takes(access, Clock.class.getName())
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.getName().equals("java.util.Date")
                        && name.equals(CONSTRUCTOR)
                        && takesNothing;
    }

    static boolean isUnseeded(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean isUnseededMaking =
                name.equals(CONSTRUCTOR)
                        && parametersOf(access).isEmpty()
                        && (owner.isAssignableTo(Random.class)
                                || owner.getName().equals("java.util.SplittableRandom"));
        return isUnseededMaking
                || owner.isEquivalentTo(Math.class) && name.equals("random")
                || owner.isEquivalentTo(ThreadLocalRandom.class) && name.equals("current")
                || owner.getName().equals("java.util.UUID") && name.equals("randomUUID")
                || owner.getName().startsWith("java.util.random.") && isFactory(name)
                || owner.getName().equals("java.util.Collections")
                        && name.equals("shuffle")
                        && parametersOf(access).size() == 1;
    }

    static boolean isWriting(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(Files.class)) {
            return FILE_WRITES.contains(name)
                    || name.startsWith("create")
                    || name.startsWith("set");
        }
        if (owner.isEquivalentTo(File.class)) {
            return name.startsWith("create")
                    || name.startsWith("delete")
                    || name.startsWith("mkdir")
                    || name.equals("renameTo");
        }
        return isWriterOnFile(access) || owner.getName().equals("java.nio.channels.FileChannel");
    }

    private static boolean isTextByLocale(JavaClass owner, String name) {
        return owner.isEquivalentTo(String.class)
                        && Set.of("toLowerCase", "toUpperCase", "format", "formatted")
                                .contains(name)
                || LOCALE_TYPES.contains(owner.getName())
                        && name.startsWith("get")
                        && name.endsWith("Instance");
    }

    private static boolean isFormatByLocale(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean isMade = name.equals(CONSTRUCTOR);
        return switch (owner) {
            case "java.text.MessageFormat" ->
                    isMade || name.equals("format") && takes(access, String.class.getName());
            case "java.text.DecimalFormat" ->
                    isMade && !takes(access, "java.text.DecimalFormatSymbols");
            case "java.text.DecimalFormatSymbols", "java.text.SimpleDateFormat" -> isMade;
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern");
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                    name.equals("printf") || name.equals("format");
            default ->
                    access.getTargetOwner().isEquivalentTo(Formatter.class)
                            && (isMade || name.equals("format"));
        };
    }

    private static boolean isWriterOnFile(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean takesFile =
                takes(access, File.class.getName()) || takes(access, String.class.getName());
        return switch (owner) {
            case "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile" ->
                    access.getName().equals(CONSTRUCTOR);
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                    access.getName().equals(CONSTRUCTOR) && startsWithFile(access);
            case "javax.imageio.ImageIO" ->
                    access.getName().equals("write") && takes(access, File.class.getName());
            case "org.apache.pdfbox.pdmodel.PDDocument" ->
                    access.getName().startsWith("save") && takesFile;
            default -> false;
        };
    }

    private static boolean startsWithFile(JavaAccess<?> access) {
        String first = parametersOf(access).get(0);
        return first.equals(File.class.getName()) || first.equals(String.class.getName());
    }

    private static boolean isFactory(String name) {
        return name.equals("of") || name.equals("getDefault");
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return parametersOf(access).contains(type);
    }

    private static List<String> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
