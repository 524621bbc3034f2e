"""One recorder for each SDK. None of them is imported before its own recorder is used."""
