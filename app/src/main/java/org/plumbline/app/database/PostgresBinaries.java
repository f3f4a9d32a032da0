package org.plumbline.app.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.plumbline.platform.PlainRefusal;

/** The PostgreSQL that comes with Plumbline, unpacked once for each user of a machine, where nobody else can write. */
final class PostgresBinaries {

    private static final String LIST = "unpacked.txt";
    private static final String OS = System.getProperty("os.name", "");
    private static final boolean IS_WINDOWS = OS.startsWith("Windows");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /** Looks each time: what lies in a temporary directory is tidied away under a server that runs for weeks. */
    static PostgresBinaries unpacked() throws IOException {
        byte[] archive = archive();
        Path own = OwnerOnly.directory(Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("plumbline-postgres-" + System.getProperty("user.name")));
        Path directory = own.resolve(hash(archive));
        if (!isWhole(directory)) {
            OwnerOnly.delete(directory);
            Path unpacking = Files.createTempDirectory(own, "unpacking");
            unpack(archive, unpacking);
            try {
                Files.move(unpacking, directory);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException byAnother) {
                OwnerOnly.delete(unpacking);
            }
        }
        return new PostgresBinaries(directory);
    }

    /** PostgreSQL refuses to run as root, so root takes another name for it; the process id stays. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory
                .resolve("bin")
                .resolve(program + (IS_WINDOWS ? ".exe" : ""))
                .toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** As {@link #command}, out of reach of a Ctrl-C that is meant for Plumbline. */
    List<String> lastingCommand(String program, String... arguments) {
        List<String> command = command(program, arguments);
        if (Files.isExecutable(SETSID)) {
            command.addFirst(SETSID.toString());
        }
        return command;
    }

    private static byte[] archive() throws IOException {
        String system = OS.startsWith("Mac") ? "Darwin" : IS_WINDOWS ? "Windows" : "Linux";
        String machine = ArchUtils.normalize(System.getProperty("os.arch", "").toLowerCase(Locale.ROOT));
        if (!machine.equals("x86_64") && system.equals("Windows")) {
            machine = "x86_64";
        }
        try (InputStream found = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            if (found == null) {
                throw new PlainRefusal("Plumbline brings no PostgreSQL for " + system + " on " + machine
                        + "; start the two services on a PostgreSQL of your own.");
            }
            return found.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        StringBuilder list = new StringBuilder();
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = into.resolve(entry.getName()).normalize();
                if (!to.startsWith(into)) {
                    throw new IOException("the archive leads out of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                    continue;
                }
                Files.createDirectories(to.resolve("..").normalize());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, to);
                    if (into.relativize(to).startsWith("bin") && !IS_WINDOWS) {
                        to.toFile().setExecutable(true);
                    }
                }
                list.append(into.relativize(to)).append('\n');
            }
        }
        Files.writeString(into.resolve(LIST), list);
    }

    private static boolean isWhole(Path directory) {
        try {
            return Files.readAllLines(directory.resolve(LIST)).stream()
                    .allMatch(file -> Files.exists(directory.resolve(file), LinkOption.NOFOLLOW_LINKS));
        } catch (IOException | UncheckedIOException notThere) {
            return false;
        }
    }

    private static String hash(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
