"""Facts from outside: countries, sectors, regions, numbers of firms, phones; read from `resources/`."""
