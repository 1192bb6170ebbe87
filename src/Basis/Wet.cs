namespace Rotonde.Basis;

/// <summary>The act under which help is asked and given.</summary>
public enum Wet
{
    /// <summary>Wet maatschappelijke ondersteuning 2015.</summary>
    Wmo,

    /// <summary>Jeugdwet.</summary>
    Jeugdwet,

    /// <summary>Participatiewet.</summary>
    Participatiewet,

    /// <summary>Wet gemeentelijke schuldhulpverlening.</summary>
    Wgs,
}
