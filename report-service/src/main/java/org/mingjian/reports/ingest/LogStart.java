package org.mingjian.reports.ingest;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.reports.fact.ServingGeneration;

/**
 * Where to begin in the log: the earlier of what the group has committed and what the database has seen. A database
 * brought back from a copy thus gets again what it lost, and a topic made anew is read from its beginning.
 */
@ApplicationScoped
public class LogStart {

    private final DataSource dataSource;

    LogStart(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Seeks whenever partitions are assigned. */
    ConsumerRebalanceListener seekingOn(KafkaConsumer<String, byte[]> consumer) {
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                seek(consumer, partitions);
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                // Nothing is held between two rounds, so there is nothing to hand over.
            }
        };
    }

    private void seek(KafkaConsumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        Map<Integer, Long> projected = projected();
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata group = committed.get(partition);
            long known = projected.getOrDefault(partition.partition(), 0L);
            if (group == null || known == 0) {
                consumer.seekToBeginning(Set.of(partition));
            } else {
                consumer.seek(partition, Math.min(group.offset(), known));
            }
        }
    }

    private Map<Integer, Long> projected() {
        try {
            return UnitOfWork.run(
                    dataSource, connection -> LogPositions.read(connection, ServingGeneration.hold(connection)));
        } catch (SQLException e) {
            // Ends this client; the loop opens another one, until the database answers.
            throw new KafkaException("Place in the log not known: " + e.getMessage(), e);
        }
    }
}
