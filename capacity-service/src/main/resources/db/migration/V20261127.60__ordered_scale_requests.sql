alter table scale_request add column order_id uuid unique references provider_order (id);
