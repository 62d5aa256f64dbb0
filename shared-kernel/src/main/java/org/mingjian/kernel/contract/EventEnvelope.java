package org.mingjian.kernel.contract;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in structured JSON mode, with our three extensions. Attribute names are lower case because the
 * specification allows no others.
 *
 * @param <D> the data record of the event
 * @param specversion always {@code 1.0}
 * @param id UUIDv7 of the event; consumers deduplicate on it
 * @param source path of the producing service, such as {@code /mingjian/case-service}
 * @param type reverse-DNS name of the fact with its version
 * @param subject id of the aggregate; also the record key
 * @param time the moment the fact was recorded, +08:00
 * @param datacontenttype always {@code application/json}
 * @param dataschema path of the JSON Schema of the event, envelope included
 * @param sequence number of the aggregate's last step; grows without gaps per aggregate
 * @param recordedat when we learnt it, as {@code time}; kept apart because legal dates are in the data
 * @param prevhash SHA-256 link of the step before the first one in this event; null on a first event
 * @param data the fact
 */
public record EventEnvelope<D>(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        String dataschema,
        long sequence,
        OffsetDateTime recordedat,
        @Nullable String prevhash,
        D data) {}
