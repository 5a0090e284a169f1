package io.matchday.capacity.pool;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A product as the database keeps it. */
@Converter(autoApply = true)
public class ProductColumn implements AttributeConverter<Product, String> {
    @Override
    public String convertToDatabaseColumn(Product product) {
        return product == null ? null : product.name();
    }

    @Override
    public Product convertToEntityAttribute(String name) {
        return name == null ? null : new Product(name);
    }
}
