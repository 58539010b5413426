package org.sourcier.cache;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sourcier.text.Morph;
import org.sourcier.text.WordType;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads words and their readings as one object wherever they are the same: the articles of a set
 * hold millions of them, and few different ones. Safe between threads.
 */
final class SharedValues extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;
  private static final Set<Class<?>> SHARED = Set.of(String.class, Morph.class, WordType.class);
  private static final int MOST = 100_000;
  private static final int LONGEST_WORD = 40;

  @SuppressWarnings("serial")
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return SHARED.contains(bean.getBeanClass()) ? new Sharing(deserializer) : deserializer;
  }

  private Object shared(Object value) {
    if (value instanceof String text && text.length() > LONGEST_WORD) {
      return value;
    }
    if (known.size() > MOST) {
      known.clear();
    }
    Object before = known.putIfAbsent(value, value);
    return before == null ? value : before;
  }

  private final class Sharing extends DelegatingDeserializer {
    Sharing(ValueDeserializer<?> deserializer) {
      super(deserializer);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
      return new Sharing(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return shared(super.deserialize(parser, context));
    }
  }
}
