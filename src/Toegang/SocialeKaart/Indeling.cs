namespace Rotonde.Toegang.SocialeKaart;

/// <summary>The six themes of 003 §7.</summary>
public enum Thema
{
    /// <summary>I. Opvoeden, leren en ontwikkelen.</summary>
    I = 1,

    /// <summary>II. Werken, verdienen en uitgeven.</summary>
    II,

    /// <summary>III. Samenleven en meedoen.</summary>
    III,

    /// <summary>IV. Gezond leven, bewegen en ontspannen.</summary>
    IV,

    /// <summary>V. Wonen en veilig leven.</summary>
    V,

    /// <summary>VI. Verzorgen, verplegen en verhelpen.</summary>
    VI,
}

/// <summary>What a question is about, in people's words; the domains of the dialogue (the four facets of 000 §2.2 first).</summary>
public enum Onderwerp
{
    /// <summary>The house and living there.</summary>
    Wonen,

    /// <summary>Partner, family, children.</summary>
    Relaties,

    /// <summary>Money.</summary>
    Inkomen,

    /// <summary>What someone does by day.</summary>
    Dagbesteding,

    /// <summary>Body and mind.</summary>
    Gezondheid,

    /// <summary>Contact with other people.</summary>
    Contacten,

    /// <summary>Children and school.</summary>
    Opvoeden,

    /// <summary>Cleaning, cooking, shopping.</summary>
    Huishouden,

    /// <summary>Getting somewhere.</summary>
    Vervoer,

    /// <summary>Dutch, papers and the computer.</summary>
    Taal,

    /// <summary>Caring for somebody.</summary>
    Mantelzorg,
}

/// <summary>Who an offer is for.</summary>
public enum Doelgroep
{
    /// <summary>Children and young people.</summary>
    Jongere,

    /// <summary>Parents.</summary>
    Ouder,

    /// <summary>Adults.</summary>
    Volwassene,

    /// <summary>Older people.</summary>
    Oudere,

    /// <summary>Who cares for somebody.</summary>
    Mantelzorger,
}

/// <summary>The three content types of the portal .</summary>
public enum Aanbodsoort
{
    /// <summary>A provision of the social map.</summary>
    Voorziening,

    /// <summary>A checklist or calculator to use alone.</summary>
    Zelfhulpmiddel,

    /// <summary>A pointer to somebody outside the social map.</summary>
    Verwijzing,
}
