"""What the renderers of chat platforms share: the markup of their templates, and the packing into messages."""
