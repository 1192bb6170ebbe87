namespace Rotonde.Berichten.Structuur;

/// <summary>Which of the two sister standards a message follows. They move together; SPEC §15 lists every difference.</summary>
public enum Standaard
{
    /// <summary>iWmo, for the Wmo 2015 (messages WMO301 and so on).</summary>
    IWmo,

    /// <summary>iJw, for the Jeugdwet (messages JW301 and so on).</summary>
    IJw,
}
