namespace Rotonde.Privacy.Raadplegingen;

/// <summary>Why somebody looks or changes, in words the resident will read on their own page, with the activity in the register of processing (AVG art. 30).</summary>
/// <param name="InWoorden">Plain Dutch, with the act: "uw melding onderzoeken (Wmo 2015 artikel 2.3.2)".</param>
/// <param name="Verwerkingsactiviteit">Versioned URI of the activity.</param>
/// <param name="Reden">Reason given for this one look, where a reason is asked.</param>
public sealed record Doel(string InWoorden, string Verwerkingsactiviteit, string? Reden = null);

/// <summary>The purposes of the product. A change of one is a new version.</summary>
public static class Doelen
{
    private const string Register = "urn:rotonde:verwerkingsactiviteit:";

    /// <summary>A resident sees their own file.</summary>
    public static Doel EigenDossier { get; } = new("u bekeek uw eigen dossier (AVG artikel 15)", Register + "eigen-dossier:1");

    /// <summary>Receive and forward a question.</summary>
    public static Doel Vraag { get; } = new("uw vraag beantwoorden", Register + "vraag:1");

    /// <summary>Receive and research a melding.</summary>
    public static Doel Onderzoek { get; } = new("uw melding onderzoeken (Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3)", Register + "onderzoek:1");

    /// <summary>Make and follow the plan.</summary>
    public static Doel Plan { get; } = new("samen met u het plan maken en volgen (Wmo 2015 artikel 2.3.2, Jeugdwet artikel 4.1.2)", Register + "plan:1");

    /// <summary>Decide on an application.</summary>
    public static Doel Besluit { get; } = new("beslissen op uw aanvraag (Wmo 2015 artikel 2.3.5, Jeugdwet artikel 2.3)", Register + "besluit:1");

    /// <summary>Have help delivered.</summary>
    public static Doel Levering { get; } = new("hulp laten leveren door een aanbieder (Wmo 2015 artikel 2.6.7a, Jeugdwet artikel 2.15)", Register + "levering:1");

    /// <summary>Check and pay what was delivered.</summary>
    public static Doel Declaratie { get; } = new("controleren en betalen van geleverde hulp (Regeling Jeugdwet, Uitvoeringsregeling Wmo 2015)", Register + "declaratie:1");

    /// <summary>Run the municipality's system.</summary>
    public static Doel Beheer { get; } = new("het systeem laten werken", Register + "beheer:1");

    /// <summary>Account for sharing decisions.</summary>
    public static Doel Delen { get; } = new("vastleggen met wie u uw gegevens deelt", Register + "delen:1");

    /// <summary>Verify who looked: reading the log is an activity of its own (LOGBOEK §6.1).</summary>
    public static Doel Toezicht { get; } = new("nagaan wie er in dossiers keek (NEN 7513)", Register + "toezicht:1");

    /// <summary>The same purpose with a reason for this one look.</summary>
    public static Doel OmReden(this Doel doel, string reden) => doel with { Reden = reden };
}
