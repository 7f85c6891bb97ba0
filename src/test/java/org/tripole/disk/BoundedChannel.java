package org.tripole.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that is written from its beginning, as far as there is room. */
final class BoundedChannel extends FileChannel {

    /** Room on a disk. */
    interface Room {

        /** As many of the bytes as there is room for; fails when there is none. */
        int take(int wanted) throws IOException;
    }

    private final FileChannel real;
    private final Room room;

    BoundedChannel(FileChannel real, Room room) {
        this.real = real;
        this.room = room;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int taken = room.take(bytes.remaining());
        ByteBuffer part = bytes.slice(bytes.position(), taken);
        while (part.hasRemaining()) {
            real.write(part);
        }
        bytes.position(bytes.position() + taken);
        return taken;
    }

    @Override
    public void force(boolean isMetaForced) throws IOException {
        real.force(isMetaForced);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long write(ByteBuffer[] parts, int from, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer bytes, long at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] parts, int from, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes, long at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long from, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }
}
