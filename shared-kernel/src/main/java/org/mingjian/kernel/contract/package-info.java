/**
 * Wire format of everything that goes over Kafka: the CloudEvents envelope and the topic names.
 * JDK only. JSON Schemas stand beside it in the resources ({@code contract/*.schema.json}).
 */
@NullMarked
package org.mingjian.kernel.contract;

import org.jspecify.annotations.NullMarked;
