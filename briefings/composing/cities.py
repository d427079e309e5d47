"""Cities that papers date their stories from and that no country calls its capital: "Mumbai: The port ..."."""

from __future__ import annotations

CITIES = frozenset(
    name.strip()
    for name in """
    Abidjan, Adelaide, Ahmedabad, Aleppo, Alexandria, Almaty, Amritsar, Antwerp, Auckland, Baltimore, Bangalore,
    Barcelona, Basra, Battambang, Bengaluru, Benghazi, Bhopal, Bhubaneswar, Birmingham, Boston, Brisbane, Busan,
    Calcutta, Calgary, Cape Town, Casablanca, Cebu, Chandigarh, Chennai, Chiang Mai, Chicago, Chittagong, Chongqing,
    Cologne, Colombo, Coimbatore, Cox's Bazar, Da Nang, Dallas, Dar es Salaam, Davao, Dehradun, Detroit, Dubai, Durban,
    Edinburgh, Faisalabad, Frankfurt, Geneva, George Town, Glasgow, Goma, Guangzhou, Gurugram, Guwahati, Haiphong,
    Hamburg, Ho Chi Minh City, Houston, Hyderabad, Imphal, Indore, Ipoh, Istanbul, Jaipur, Jammu, Jeddah, Johannesburg,
    Johor Bahru, Kampot, Kano, Karachi, Kharkiv, Khulna, Kochi, Kolkata, Kota Kinabalu, Kozhikode, Kuching, Lagos,
    Lahore, Los Angeles, Lucknow, Lyon, Malacca, Mandalay, Manchester, Marseille, Medan, Melbourne, Miami, Milan,
    Mombasa, Montreal, Multan, Mumbai, Munich, Nagpur, Nashik, New York, Noida, Odesa, Osaka, Patna, Penang, Perth,
    Peshawar, Petaling Jaya, Philadelphia, Phuket, Poipet, Pune, Quetta, Raipur, Ranchi, Rawalpindi, Rio de Janeiro,
    Rotterdam, San Francisco, Sao Paulo, Seattle, Shah Alam, Shanghai, Shenzhen, Shillong, Shimla, Siem Reap,
    Sihanoukville, Srinagar, Surabaya, Surat, Sydney, Thane, Thiruvananthapuram, Toronto, Vancouver, Varanasi,
    Vijayawada, Visakhapatnam, Yangon, Zurich
    """.replace("\n", " ").split(",")
)
"""By their English names."""
