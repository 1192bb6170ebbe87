using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>Why a question goes into other hands.</summary>
public enum Overdrachtsoort
{
    /// <summary>Warm: the receiver accepts or refuses, and says how the first contact went.</summary>
    Warm,

    /// <summary>Forwarded to an Aanspreekpunt of the municipality.</summary>
    Doorgezet,

    /// <summary>Somebody acts within 24 hours.</summary>
    Ingrijpen,
}

/// <summary>Who receives.</summary>
public enum Ontvangersoort
{
    /// <summary>An employee, by name.</summary>
    Medewerker,

    /// <summary>A team: whoever of it accepts.</summary>
    Team,

    /// <summary>An entry of the social map, with a contact person.</summary>
    Voorziening,
}

/// <summary>Where a handover stands.</summary>
public enum Overdrachtstatus
{
    /// <summary>Waits for the answer of the receiver.</summary>
    Wacht,

    /// <summary>Accepted; the first contact is still to come.</summary>
    Aanvaard,

    /// <summary>Refused, with a reason.</summary>
    Geweigerd,

    /// <summary>Taken back.</summary>
    Ingetrokken,

    /// <summary>There was contact, and who referred knows how it went.</summary>
    Afgerond,
}

/// <summary>What can happen to a handover.</summary>
public enum Overdrachtstap
{
    /// <summary>Accepted.</summary>
    Aanvaard,

    /// <summary>Refused.</summary>
    Geweigerd,

    /// <summary>Taken back by who gave it.</summary>
    Ingetrokken,

    /// <summary>There was contact.</summary>
    ContactGelegd,
}

/// <summary>The course of a handover: it stays open until there was contact, and what is refused goes back to who gave it.</summary>
public static class Overdrachtverloop
{
    /// <summary>The table.</summary>
    public static Verloop<Overdrachtstatus, Overdrachtstap> Tabel { get; } = new(
        "Overdracht",
        new Overgang<Overdrachtstatus, Overdrachtstap>(Overdrachtstap.Aanvaard, [Overdrachtstatus.Wacht], Overdrachtstatus.Aanvaard),
        new(Overdrachtstap.Geweigerd, [Overdrachtstatus.Wacht], Overdrachtstatus.Geweigerd, "Schrijf op waarom u de overdracht niet aanvaardt. De Bureaudienst zoekt dan verder."),
        new(Overdrachtstap.Ingetrokken, [Overdrachtstatus.Wacht, Overdrachtstatus.Aanvaard], Overdrachtstatus.Ingetrokken),
        new(Overdrachtstap.ContactGelegd, [Overdrachtstatus.Aanvaard], Overdrachtstatus.Afgerond, "Schrijf op hoe het contact ging. Wie verwees, leest dat."));

    /// <summary>Does it still wait for somebody?</summary>
    public static bool IsOpen(Overdrachtstatus status) => status is Overdrachtstatus.Wacht or Overdrachtstatus.Aanvaard;
}
