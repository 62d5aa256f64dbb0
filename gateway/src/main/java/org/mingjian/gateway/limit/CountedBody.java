package org.mingjian.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails when more bytes have come than are allowed. Runs on one event loop, like its source. */
public final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> onFailure;

    public CountedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether the limit was passed. */
    public boolean exceeded() {
        return seen > limit;
    }

    @Override
    public CountedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    @Override
    public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public CountedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public CountedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!exceeded()) {
                                handler.handle(null);
                            }
                        });
        return this;
    }

    private void count(Buffer part, Handler<Buffer> next) {
        boolean already = exceeded();
        seen += part.length();
        if (!exceeded()) {
            next.handle(part);
        } else if (!already && onFailure != null) {
            onFailure.handle(new BodyTooLarge(limit));
        }
    }
}
