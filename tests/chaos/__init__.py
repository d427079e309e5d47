"""Thousands of deliveries over bad wires while processes and servers are killed, counted at the platforms."""
