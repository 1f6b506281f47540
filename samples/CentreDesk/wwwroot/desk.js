// Small helps that pages also do without.
