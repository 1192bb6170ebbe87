using System.Data.Common;

namespace Rotonde.Data.Verbinding;

/// <summary>Parameters of hand-written SQL.</summary>
public static class Commandoparameters
{
    /// <summary>Gives a parameter its value; in the SQL it is written <c>@naam</c>.</summary>
    /// <param name="commando">The command, from <see cref="Werkeenheid.CommandoAsync"/>.</param>
    /// <param name="naam">Name without the at sign.</param>
    /// <param name="waarde">A value the engine knows, or <see cref="DBNull.Value"/>.</param>
    /// <returns>How the SQL names it.</returns>
    public static string Zet(this DbCommand commando, string naam, object waarde)
    {
        ArgumentNullException.ThrowIfNull(commando);
        var parameter = commando.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ($"@{naam}", waarde);
        commando.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
