package org.mingjian.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A stream that gives what a test tells it to. */
final class ManualStream implements ReadStream<Buffer> {

    private @Nullable Handler<Buffer> onPart;
    private @Nullable Handler<Void> onEnd;

    void emit(String part) {
        if (onPart != null) {
            onPart.handle(Buffer.buffer(part));
        }
    }

    void end() {
        if (onEnd != null) {
            onEnd.handle(null);
        }
    }

    @Override
    public ManualStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    @Override
    public ManualStream handler(@Nullable Handler<Buffer> handler) {
        onPart = handler;
        return this;
    }

    @Override
    public ManualStream pause() {
        return this;
    }

    @Override
    public ManualStream resume() {
        return this;
    }

    @Override
    public ManualStream fetch(long amount) {
        return this;
    }

    @Override
    public ManualStream endHandler(@Nullable Handler<Void> handler) {
        onEnd = handler;
        return this;
    }
}
