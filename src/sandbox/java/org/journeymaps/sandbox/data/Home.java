package org.journeymaps.sandbox.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.journeymaps.sandbox.StartFailure;

/** The data directory, held by one process at a time. */
public final class Home implements AutoCloseable {
    private final Path directory;
    private final FileChannel channel;

    private Home(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Creates the directory if it is missing and takes its lock, which a killed process loses at once. */
    public static Home open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailure(directory + " is in use by another sandbox; stop that one or choose -Ddata=DIR");
            }
            return new Home(directory, channel);
        } catch (IOException e) {
            throw new StartFailure("cannot use the data directory " + directory + ": " + e, e);
        }
    }

    public Path directory() {
        return directory;
    }

    /** An empty directory for the OSGi container; what an earlier run left there is removed. */
    public Path freshCache() {
        Path cache = directory.resolve("osgi");
        try (Stream<Path> old = Files.exists(cache) ? Files.walk(cache) : Stream.empty()) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            return Files.createDirectories(cache);
        } catch (IOException e) {
            throw new StartFailure("cannot empty " + cache + ": " + e, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
