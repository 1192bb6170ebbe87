namespace Rotonde.Toegang.Meldingen;

/// <summary>Where a melding stands.</summary>
public enum Meldingstatus
{
    /// <summary>Received and confirmed; the terms run.</summary>
    Gemeld,

    /// <summary>Cliëntondersteuning was offered.</summary>
    Voorbereid,

    /// <summary>A gesprek is planned or held.</summary>
    InOnderzoek,

    /// <summary>A temporary provision runs before the research is done (Wmo 2015 art. 2.3.3).</summary>
    Spoedvoorziening,

    /// <summary>The report lies with the resident.</summary>
    Verslag,

    /// <summary>The resident's reaction is stored.</summary>
    Afgerond,

    /// <summary>An application followed.</summary>
    Aanvraag,

    /// <summary>Closed without application, or withdrawn.</summary>
    Gesloten,
}

/// <summary>What can happen to a melding.</summary>
public enum Meldingstap
{
    /// <summary>Free independent support was offered.</summary>
    ClientondersteuningAangeboden,

    /// <summary>The gesprek is planned.</summary>
    GesprekGepland,

    /// <summary>It cannot wait.</summary>
    SpoedNodig,

    /// <summary>Items a–g are filled.</summary>
    OnderdelenCompleet,

    /// <summary>The resident reacted to the report.</summary>
    ReactieInwoner,

    /// <summary>The signed report or form came in.</summary>
    AanvraagIngediend,

    /// <summary>No application; an explanation was sent.</summary>
    GeenAanvraag,

    /// <summary>The resident withdrew.</summary>
    Ingetrokken,
}

/// <summary>The course of a melding (Wmo; the same shell for youth): DOMAIN-MODEL §6.1.</summary>
public static class Meldingverloop
{
    /// <summary>The table.</summary>
    public static Verloop<Meldingstatus, Meldingstap> Tabel { get; } = new(
        "Melding",
        new Overgang<Meldingstatus, Meldingstap>(Meldingstap.ClientondersteuningAangeboden, [Meldingstatus.Gemeld], Meldingstatus.Voorbereid),
        new(Meldingstap.GesprekGepland, [Meldingstatus.Voorbereid], Meldingstatus.InOnderzoek, "Bied eerst gratis cliëntondersteuning aan en leg de datum vast."),
        // help can start before the research; afterwards the research goes on as usual.
        new(Meldingstap.SpoedNodig, [Meldingstatus.Gemeld, Meldingstatus.Voorbereid, Meldingstatus.InOnderzoek], Meldingstatus.Spoedvoorziening),
        new(Meldingstap.GesprekGepland, [Meldingstatus.Spoedvoorziening], Meldingstatus.InOnderzoek, "Bied eerst gratis cliëntondersteuning aan en leg de datum vast."),
        new(Meldingstap.ClientondersteuningAangeboden, [Meldingstatus.Spoedvoorziening], Meldingstatus.Spoedvoorziening),
        new(Meldingstap.OnderdelenCompleet, [Meldingstatus.InOnderzoek], Meldingstatus.Verslag, "Het verslag mist nog onderdelen. Vul a tot en met g in."),
        new(Meldingstap.ReactieInwoner, [Meldingstatus.Verslag], Meldingstatus.Afgerond, "Leg eerst vast wat de inwoner van het verslag vindt."),
        new(Meldingstap.AanvraagIngediend, [Meldingstatus.Afgerond], Meldingstatus.Aanvraag),
        new(Meldingstap.GeenAanvraag, [Meldingstatus.Afgerond], Meldingstatus.Gesloten, "Leg uit waarom er geen aanvraag komt."),
        new(
            Meldingstap.Ingetrokken,
            [Meldingstatus.Gemeld, Meldingstatus.Voorbereid, Meldingstatus.InOnderzoek, Meldingstatus.Spoedvoorziening, Meldingstatus.Verslag, Meldingstatus.Afgerond],
            Meldingstatus.Gesloten,
            "Schrijf op waarom de melding wordt ingetrokken."));
}
