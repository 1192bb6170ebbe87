namespace Rotonde.Gezin.Planonderdelen;

/// <summary>The six themes of the social domain that goals add up to (document 003 §7, R-394).</summary>
public enum Thema
{
    /// <summary>I. Opvoeden, leren en ontwikkelen.</summary>
    OpvoedenLerenOntwikkelen = 1,

    /// <summary>II. Werken, verdienen en uitgeven.</summary>
    WerkenVerdienenUitgeven = 2,

    /// <summary>III. Samenleven en meedoen.</summary>
    SamenlevenMeedoen = 3,

    /// <summary>IV. Gezond leven, bewegen en ontspannen.</summary>
    GezondLevenBewegenOntspannen = 4,

    /// <summary>V. Wonen en veilig leven.</summary>
    WonenVeiligLeven = 5,

    /// <summary>VI. Verzorgen, verplegen en verhelpen.</summary>
    VerzorgenVerplegenVerhelpen = 6,
}

/// <summary>The six rings around somebody: from near to far (document 002 §6, R-024).</summary>
public enum Ring
{
    /// <summary>1. Het individu met eigen kracht.</summary>
    Individu = 1,

    /// <summary>2. Nabije omgeving.</summary>
    NabijeOmgeving = 2,

    /// <summary>3. Informele netwerken.</summary>
    InformeleNetwerken = 3,

    /// <summary>4. Georganiseerde vrijwillige ondersteuning en begeleiding.</summary>
    GeorganiseerdVrijwillig = 4,

    /// <summary>5. Ondersteuning en regie gemeente.</summary>
    Gemeente = 5,

    /// <summary>6. Professionals, bedrijfsleven.</summary>
    Professionals = 6,
}
