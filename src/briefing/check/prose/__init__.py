"""What an editor marks in the words themselves, whatever they rest on."""
